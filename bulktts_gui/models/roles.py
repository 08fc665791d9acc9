"""The roles that automation, accessibility tools and tests read: a seam that stays as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt

RunIdRole = Qt.ItemDataRole.UserRole + 1
"""The run id, str; the task id while that is all that is known."""
StatusRole = Qt.ItemDataRole.UserRole + 2
"""The name of a `ClipStatus`, str."""
PathRole = Qt.ItemDataRole.UserRole + 3
"""The path of the local clip, str, empty until it is ready."""
ReasonRole = Qt.ItemDataRole.UserRole + 4
"""Why the clip failed, in words, str."""

# Beyond the seam: what our own views read.
TextRole = Qt.ItemDataRole.UserRole + 6
"""The clip's text, str."""
PlayingRole = Qt.ItemDataRole.UserRole + 7
"""True on the row that the player holds, bool."""
FindingsRole = Qt.ItemDataRole.UserRole + 9
"""What may be wrong with the clip's sound, in words, str; a line each."""
RemarkRole = Qt.ItemDataRole.UserRole + 8
"""What is to be said about the row beyond its status, in words, str: a failure, a clip that is not
heard, a clip that is waited for."""
