// Events that took place right here.
MATCH (this)<-[link:OCCURRED_IN]-(node:Event)
WHERE link.status <> 'DENIED'
RETURN link, node
ORDER BY node.dateStart, node.id
