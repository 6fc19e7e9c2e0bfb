"""What stands around a clause: what it leaves out, whether anybody vouches for it, what it answers."""
