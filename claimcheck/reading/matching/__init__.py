"""Frame × example sentences → fits and assertions: what a clause claims, and how surely."""
