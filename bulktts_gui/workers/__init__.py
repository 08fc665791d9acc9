"""QThreads that run core code, and the main-thread controllers that own their signals."""
