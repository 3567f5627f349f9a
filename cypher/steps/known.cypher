// Which of these are there, among all that links connect.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE (node:Event OR node:Actor OR node:Location OR node:Series OR node:Statement)
  AND coalesce(node.knownSince, '') <= $asKnownOn
RETURN id AS id
