// How others stand to it.
MATCH (this)<-[link:AFFILIATED_WITH]-(node:Actor)
RETURN link, node AS actor, this AS `with`
ORDER BY node.id, link.kind
