"""Qt item models, their roles, and the words for states and problems."""
