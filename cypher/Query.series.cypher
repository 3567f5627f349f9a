// A series by its id.
MATCH (node:Series {id: $id})
RETURN node
