// Events that took place right here.
MATCH (this)<-[link:OCCURRED_IN]-(node:Event)
RETURN link, node
ORDER BY node.dateStart, node.id
