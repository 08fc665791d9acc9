"""Windows, views, delegates and the player. Widgets live here and nowhere else."""
