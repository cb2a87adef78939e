package org.kutniti.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class NodeBagTest {
  @Test
  void moreThanMemoryHoldsComesBackInOrderAndOnce() {
    Random random = new Random(1);
    List<Node> found = new ArrayList<>();
    try (NodeBag bag = new NodeBag(10)) {
      for (int i = 0; i < 2000; i++) {
        bag.add(NodeFactory.createURI("http://example.org/%03dকূ".formatted(random.nextInt(300))));
      }
      bag.add(NodeFactory.createBlankNode("b1"));
      bag.forEach(found::add);
    }

    assertThat(found).hasSizeBetween(250, 301).doesNotHaveDuplicates();
    assertThat(found).isSortedAccordingTo(Order.NODES);
    assertThat(found).contains(NodeFactory.createBlankNode("b1"));
  }
}
