// Where sources disagree, the place best supported comes first.
MATCH (this)-[link:WITHIN]->(node:Location)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY link.confidence DESC, node.id
