// What went before the series.
MATCH (this)-[link:PRECEDED_BY]->(node:Event)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY node.dateStart, node.id
