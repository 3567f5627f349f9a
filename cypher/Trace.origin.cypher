// The event that the trace started from.
UNWIND [$origin] AS wanted
MATCH (node:Event {id: wanted})
RETURN node
