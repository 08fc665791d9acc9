"""Plain Python, no Qt: run ids, import, chunks, API client, download, library, names, saving, settings."""
