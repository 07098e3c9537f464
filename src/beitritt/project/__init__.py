"""Settings and wiring: where the ports of the procedures meet their adapters."""
