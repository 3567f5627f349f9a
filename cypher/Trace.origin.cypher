// The event that the trace started from.
MATCH (node:Event {id: $origin})
RETURN node
