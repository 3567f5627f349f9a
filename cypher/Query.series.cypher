// All series.
MATCH (node:Series)
RETURN node
ORDER BY node.title, node.id
