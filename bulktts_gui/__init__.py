"""Bulk TTS: from lists of CAMB.AI run ids to audio files."""

__version__ = "0.1.0"
