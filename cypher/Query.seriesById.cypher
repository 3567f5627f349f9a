// A series by its id.
UNWIND [$id] AS wanted
MATCH (node:Series {id: wanted})
RETURN node
