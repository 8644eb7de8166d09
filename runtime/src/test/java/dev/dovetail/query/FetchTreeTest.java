package dev.dovetail.query;

import static dev.dovetail.query.Blog.comment;
import static dev.dovetail.query.Blog.post;
import static dev.dovetail.query.Plans.all;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.lazy;
import static dev.dovetail.query.Plans.raise;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.fetch.FetchTree;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.query.Blog.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

class FetchTreeTest {
    @SafeVarargs
    private static String tree(Plan<Post>... plans) {
        FetchTree tree = new FetchTree(Blog.PostPath.TYPE);
        for (Plan<Post> plan : plans) {
            for (RelationshipPlan<Post, ?> each : plan.relationships()) {
                tree.add(each.plan());
            }
        }
        return text(tree.nodes());
    }

    private static String text(List<FetchNode> nodes) {
        StringBuilder text = new StringBuilder();
        for (FetchNode node : nodes) {
            text.append(text.isEmpty() ? "" : ", ").append(node.relationship().name()).append(' ')
                    .append(node.strategy());
            if (!node.children().isEmpty()) {
                text.append(" (").append(text(node.children())).append(")");
            }
        }
        return text.toString();
    }

    @Test
    void plansNestAndCombine() {
        assertThat(tree(selectIn(post.comments()).with(joined(comment.user())), joined(post.user())))
                .isEqualTo("comments SELECT_IN (user JOINED), user JOINED");
        assertThat(tree(all(raise(post.tags()), selectIn(post.user().posts()))))
                .isEqualTo("tags RAISE, user SELECT_IN (posts SELECT_IN)");
        assertThat(tree(joined(post.user()), selectIn(post.user().posts()), joined(post.user().boss())))
                .isEqualTo("user JOINED (posts SELECT_IN, boss JOINED)");
        assertThat(tree(selectIn(post.user().boss().boss())))
                .isEqualTo("user SELECT_IN (boss SELECT_IN (boss SELECT_IN))");
        assertThat(tree(raise(post.user().posts()))).isEqualTo("user LAZY (posts RAISE)");
        assertThat(tree(joined(post.user()), lazy(post.user()))).isEmpty();
    }

    @Test
    void aPlanNamesARelationship() {
        assertThatThrownBy(() -> joined(post))
                .hasMessage("Post is the root of the query; a plan names a relationship of it.");
    }

    @Test
    void defaultsStopWhereTheyComeBack() {
        assertThat(text(FetchNode.defaults(Node.TYPE)))
                .isEqualTo("owner JOINED (friend SELECT_IN, secret RAISE), secret RAISE");
        assertThat(text(FetchNode.defaults(Owner.TYPE))).isEqualTo("friend SELECT_IN, secret RAISE");
        assertThat(text(FetchNode.defaults(Friend.TYPE))).isEqualTo("owner JOINED (secret RAISE)");
    }

    private static final class Node extends Thing {
        static final EntityMapping<Node> TYPE = new EntityMapping<>(Node.class, "Node", TableName.of("nodes"),
                Attribute.of(3, "id", "id", ColumnType.LONG).id()) {
            @Override
            protected Node create() {
                return new Node();
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.manyToOne(0, "parent", Node.TYPE).key("id").fetch(Fetch.JOINED),
                    RelationshipDefinition.manyToOne(1, "owner", Owner.TYPE).key("id").fetch(Fetch.JOINED),
                    RelationshipDefinition.manyToOne(2, "secret", Owner.TYPE).key("id").fetch(Fetch.RAISE)};
            }
        };

        private Node() {
            super(TYPE);
        }
    }

    private static final class Owner extends Thing {
        static final EntityMapping<Owner> TYPE = new EntityMapping<>(Owner.class, "Owner", TableName.of("owners"),
                Attribute.of(3, "id", "id", ColumnType.LONG).id()) {
            @Override
            protected Owner create() {
                return new Owner();
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.manyToOne(0, "friend", Friend.TYPE).key("id").fetch(Fetch.SELECT_IN),
                    RelationshipDefinition.manyToOne(1, "node", Node.TYPE).key("id").fetch(Fetch.LAZY),
                    RelationshipDefinition.manyToOne(2, "secret", Node.TYPE).key("id").fetch(Fetch.RAISE)};
            }
        };

        private Owner() {
            super(TYPE);
        }
    }

    private static final class Friend extends Thing {
        static final EntityMapping<Friend> TYPE = new EntityMapping<>(Friend.class, "Friend", TableName.of("friends"),
                Attribute.of(1, "id", "id", ColumnType.LONG).id()) {
            @Override
            protected Friend create() {
                return new Friend();
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.manyToOne(0, "owner", Owner.TYPE).key("id").fetch(Fetch.JOINED)};
            }
        };

        private Friend() {
            super(TYPE);
        }
    }
}
