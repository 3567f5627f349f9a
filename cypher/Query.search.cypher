// What the resolver found and ranked; days and pages are as everywhere.
UNWIND $found AS hit
MATCH (node:Entity {id: hit.id})
RETURN node, hit.score AS score, hit.field AS matchedField, hit.snippet AS snippet
ORDER BY hit.score DESC, node.id
