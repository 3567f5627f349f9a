#!/usr/bin/env python3
"""Who responds to whom, and who stands in the middle of it.

Reads events and what prompted them from an Antecedent server, page by page, makes a network of actors (an edge leads
from who responded to whom they responded to) and prints the most central of them.

Python 3.9 or newer, and networkx: python3 -m pip install networkx
"""

import argparse
import json
import sys
import urllib.error
import urllib.request

import networkx

QUERY = """
query Escalation($where: EventWhere, $day: Date, $size: Int!, $after: String) {
  events(where: $where, asKnownOn: $day, first: $size, after: $after) {
    edges {
      node {
        ...Agents
        promptedBy(first: 10) { link { confidence } cause { ...Agents } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}

fragment Agents on Event {
  participants(where: { role: { eq: AGENT } }, first: 10) { actor { id name } }
}
"""


def ask(url, variables):
    """The data that the server answers; ends the program where it answers none."""
    body = json.dumps({"query": QUERY, "variables": variables}).encode()
    try:
        request = urllib.request.Request(url, body, {"content-type": "application/json"})
        try:
            response = urllib.request.urlopen(request, timeout=60)
        except urllib.error.HTTPError as error:
            response = error  # its body says why
        with response:
            answer = json.load(response)
    except (OSError, ValueError) as error:
        sys.exit(f"No answer from {url}: {getattr(error, 'reason', error)}. Is an Antecedent server there?")
    if answer.get("errors"):
        sys.exit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def pages(url, variables):
    """Events, one after the other; the next page begins after the cursor at which the last one ended."""
    after = None
    while True:
        events = ask(url, {**variables, "after": after})["events"]
        yield from (edge["node"] for edge in events["edges"])
        if not events["pageInfo"]["hasNextPage"]:
            return
        after = events["pageInfo"]["endCursor"]


def network(events):
    """Actors and who responded to whom; the weight is the sum of the links' confidence."""
    graph = networkx.DiGraph()
    for event in events:
        for prompting in event["promptedBy"]:
            for one in agents(event):
                for other in agents(prompting["cause"]):
                    if one != other:
                        add(graph, one, other, prompting["link"]["confidence"])
    return graph


def agents(event):
    """Who carried it out, or is said to have; what is only denied is not among them."""
    return [participant["actor"] for participant in event["participants"]]


def add(graph, one, other, confidence):
    for actor in (one, other):
        graph.add_node(actor["id"], name=actor["name"])
    weight = graph.get_edge_data(one["id"], other["id"], {"weight": 0})["weight"]
    graph.add_edge(one["id"], other["id"], weight=weight + confidence)


def pagerank(graph, damping=0.85, tolerance=1e-9):
    """PageRank by weight; networkx has it too, and needs numpy and scipy for it."""
    steps = networkx.stochastic_graph(graph)
    rank = dict.fromkeys(graph, 1 / len(graph))
    while True:
        loose = sum(rank[node] for node in graph if not graph.out_degree(node, weight="weight"))
        new = dict.fromkeys(graph, (1 - damping + damping * loose) / len(graph))
        for source, target, weight in steps.edges(data="weight"):
            new[target] += damping * rank[source] * weight
        if sum(abs(new[node] - rank[node]) for node in graph) < tolerance:
            return new
        rank = new


def table(graph, rows):
    rank = pagerank(graph)
    between = networkx.betweenness_centrality(graph)
    lines = [("actor", "PageRank", "betweenness", "responded to", "answered by")]
    for actor in sorted(graph, key=lambda actor: (-rank[actor], actor))[:rows]:
        numbers = (f"{rank[actor]:.3f}", f"{between[actor]:.3f}", graph.out_degree(actor), graph.in_degree(actor))
        lines.append((graph.nodes[actor]["name"], *map(str, numbers)))
    widths = [max(map(len, column)) for column in zip(*lines)]
    for name, *numbers in lines:
        cells = (number.rjust(width) for number, width in zip(numbers, widths[1:]))
        print("  ".join([name.ljust(widths[0]), *cells]))


def json_value(text):
    return json.loads(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("url", nargs="?", default="http://127.0.0.1:4000/graphql", help="default: %(default)s")
    parser.add_argument("--as-known-on", metavar="DAY", help="what was known on that day, such as 2021-02-26")
    parser.add_argument("--where", type=json_value, metavar="JSON", help="an EventWhere: which events to start from")
    parser.add_argument("--rows", type=int, default=10, help="how many actors to print; default: %(default)s")
    parser.add_argument("--page-size", type=int, default=50, help="events of one request; default: %(default)s")
    options = parser.parse_args()
    variables = {"where": options.where, "day": options.as_known_on, "size": options.page_size}
    graph = network(pages(options.url, variables))
    if not graph:
        sys.exit("None of these events was prompted by another.")
    print(f"{len(graph)} actors, {graph.number_of_edges()} pairs of who responded to whom\n")
    table(graph, options.rows)


if __name__ == "__main__":
    main()
