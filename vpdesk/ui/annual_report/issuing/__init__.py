"""From a draft to a report that is final: what freezes, what is refused, what is overruled."""
