"""The phrases of each language as tables of frames; what they mean is in `beitritt.reading.acts`."""
