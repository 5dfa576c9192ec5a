"""One call, from a verb to its answer: options, composition, the stack, the sink."""
