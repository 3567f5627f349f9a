// An event of any type by its id.
UNWIND [$id] AS wanted
MATCH (node:Event {id: wanted})
RETURN node
