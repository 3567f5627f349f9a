// A place by its id.
MATCH (node:Location {id: $id})
RETURN node
