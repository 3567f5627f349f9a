// An actor of any type by its id.
MATCH (node:Actor {id: $id})
RETURN node
