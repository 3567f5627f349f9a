// All attacks.
MATCH (node:Attack)
RETURN node
ORDER BY node.dateStart, node.id
