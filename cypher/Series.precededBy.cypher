// What went before the series.
MATCH (this)-[link:PRECEDED_BY]->(node:Event)
RETURN link, node
ORDER BY node.dateStart, node.id
