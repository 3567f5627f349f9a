// For whom it was spoken.
MATCH (this)-[link:ON_BEHALF_OF]->(node:Actor)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY link.confidence DESC, node.id
