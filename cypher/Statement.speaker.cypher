// Where reports disagree, the speaker best supported comes first.
MATCH (this)-[link:SPOKEN_BY]->(node:Actor)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY link.confidence DESC, node.id
