// All responses.
MATCH (node:Response)
RETURN node
ORDER BY node.dateStart, node.id
