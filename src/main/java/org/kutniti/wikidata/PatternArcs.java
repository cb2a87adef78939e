package org.kutniti.wikidata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** Reads off patterns which arcs they follow, and what an item must have to take part in one. */
final class PatternArcs extends OpVisitorBase {
  private final Map<String, Set<Node>> arcs = new HashMap<>();
  private final Set<Set<String>> groups = new HashSet<>();

  /** Takes in a pattern, what is optional and what is only asked for in filters included. */
  void read(Op pattern) {
    Walker.walk(pattern, this, new ExprVisitorBase());
    require(pattern);
  }

  Wanted wanted() {
    return new Wanted(Map.copyOf(arcs), Set.copyOf(groups));
  }

  @Override
  public void visit(OpBGP pattern) {
    pattern.getPattern().forEach(triple -> arc(triple.getPredicate(), triple.getObject()));
  }

  @Override
  public void visit(OpPath pattern) {
    links(pattern.getTriplePath().getPath()).forEach(link -> arc(link, Node.ANY));
  }

  private void arc(Node predicate, Node object) {
    arcs.computeIfAbsent(predicate.getURI(), first -> new HashSet<>())
        .add(object.isConcrete() ? object : Node.ANY);
  }

  private void require(Op pattern) {
    if (pattern instanceof OpBGP triples) {
      requireOfEach(triples);
    } else if (pattern instanceof OpPath path) {
      links(path.getTriplePath().getPath())
          .forEach(link -> groups.add(Set.of(WikidataTerms.idOf(link.getURI()))));
    } else if (pattern instanceof OpLeftJoin optional) {
      require(optional.getLeft());
    } else if (pattern instanceof Op1 one) {
      require(one.getSubOp());
    } else if (pattern instanceof Op2 two) {
      require(two.getLeft());
      require(two.getRight());
    }
  }

  private void requireOfEach(OpBGP triples) {
    Map<Node, Set<String>> properties = new HashMap<>();
    for (Triple triple : triples.getPattern()) {
      properties
          .computeIfAbsent(triple.getSubject(), first -> new TreeSet<>())
          .add(WikidataTerms.idOf(triple.getPredicate().getURI()));
    }
    groups.addAll(properties.values());
  }

  private static Set<Node> links(Path path) {
    Set<Node> links = new HashSet<>();
    if (path instanceof P_Link link) {
      links.add(link.getNode());
    } else if (path instanceof P_Path1 one) {
      links.addAll(links(one.getSubPath()));
    } else if (path instanceof P_Path2 two) {
      links.addAll(links(two.getLeft()));
      links.addAll(links(two.getRight()));
    }
    return links;
  }
}
