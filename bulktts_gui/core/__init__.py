"""Plain Python, no Qt: run ids, import, API client, download, library, names, saving, settings."""
