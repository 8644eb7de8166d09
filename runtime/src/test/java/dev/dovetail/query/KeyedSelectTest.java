package dev.dovetail.query;

import static dev.dovetail.query.Blog.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.fetch.FetchNode;
import dev.dovetail.fetch.KeyedSelect;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.jdbc.statement.Rows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyedSelectTest {
    private static final Dialect H2 = Dialects.h2();
    private static final EntityMapping<?> POST = Blog.PostPath.TYPE;
    private static final EntityMapping<?> USER = Blog.UserPath.TYPE;

    @Test
    void selectsByIdentifier() {
        KeyedSelect select = KeyedSelect.of(POST, POST.idIndexes(), FetchNode.defaults(POST), H2);
        assertThat(select.text(1))
                .isEqualTo("SELECT p.id, p.title, p.rating, p.published, p.user_id FROM posts p WHERE p.id = ?");
        assertThat(select.firstColumn()).isEqualTo(1);
        assertThat(select.text(1)).isSameAs(select.text(1));
    }

    @Test
    void selectsTheTargetsOfARelationshipInItsOrder() {
        assertThat(KeyedSelect.of(USER.relationship("posts"), List.of(), H2).text(3)).isEqualTo("SELECT p.id, p.title,"
                + " p.rating, p.published, p.user_id FROM posts p WHERE p.user_id = ANY (?) ORDER BY p.title");
        assertThat(KeyedSelect.of(POST.relationship("user"), List.of(), H2).text(2))
                .isEqualTo("SELECT u.id, u.name, u.boss_id FROM users u WHERE u.id = ANY (?)");
        assertThat(KeyedSelect.of(USER.relationship("profile"), List.of(), H2).text(1))
                .isEqualTo("SELECT p.id, p.bio, p.user_id FROM profiles p WHERE p.user_id = ?");
    }

    /** Without arrays the texts are few, since the number of keys is rounded up. */
    @Test
    void selectsByAListWhereTheDatabaseHasNoArrays() {
        KeyedSelect select = KeyedSelect.of(POST.relationship("user"), List.of(), Dialects.sqlite());
        assertThat(select.text(3))
                .isEqualTo("SELECT u.id, u.name, u.boss_id FROM users u WHERE u.id IN (?, ?, ?, ?)");
        assertThat(select.text(4)).isSameAs(select.text(3));
    }

    @Test
    void selectsPairsOfAManyToMany() {
        KeyedSelect select = KeyedSelect.of(POST.relationship("tags"), List.of(), H2);
        assertThat(select.text(1)).isEqualTo("SELECT pt.post_id, t.id, t.name FROM post_tags pt"
                + " JOIN tags t ON t.id = pt.tag_id WHERE pt.post_id = ?");
        assertThat(select.firstColumn()).isEqualTo(2);
    }

    @Test
    void joinsWhatIsFetchedWithTheTargets() {
        RelationshipMapping tags = POST.relationship("tags");
        RelationshipMapping posts = tags.target().relationship("posts");
        RelationshipMapping user = POST.relationship("user");
        KeyedSelect select = KeyedSelect.of(tags, List.of(new FetchNode(posts, Fetch.JOINED, 0,
                List.of(new FetchNode(user, Fetch.JOINED, 0, List.of())))), H2);
        assertThat(select.text(1)).isEqualTo("SELECT pt.post_id, t.id, t.name, p.id, p.title, p.rating, p.published,"
                + " p.user_id, u.id, u.name, u.boss_id FROM post_tags pt JOIN tags t ON t.id = pt.tag_id"
                + " LEFT JOIN (post_tags pt2 JOIN posts p ON p.id = pt2.post_id) ON pt2.tag_id = t.id"
                + " LEFT JOIN users u ON u.id = p.user_id WHERE pt.post_id = ?");
        assertThat(select.multiplies()).isTrue();
        assertThat(select.fetches().get(0).column()).isEqualTo(4);
        assertThat(select.fetches().get(0).children().get(0).column()).isEqualTo(9);
    }

    @Test
    void roundsTheNumberOfKeysUp() {
        KeyedSelect select = KeyedSelect.of(POST, POST.idIndexes(), List.of(), Dialects.sqlite());
        assertThat(parameters(select.text(5))).isEqualTo(8);
        assertThat(parameters(select.text(257))).isEqualTo(500);
        assertThat(parameters(select.text(500))).isEqualTo(500);
        assertThatThrownBy(() -> select.text(501)).hasMessage("From 1 to 500 keys, not 501.");
    }

    private static long parameters(String text) {
        return text.chars().filter(c -> c == '?').count();
    }

    @Test
    void repeatsTheLastKey() {
        KeyedSelect select = KeyedSelect.of(POST.relationship("tags"), List.of(), H2);
        List<String> pairs = new ArrayList<>();
        try (BlogRunner runner = new BlogRunner();
                Rows rows = runner.statements().query(select.text(3), select.binding(new Ids(1, 2, 3)), true)) {
            while (rows.next()) {
                pairs.add(rows.row().longValue(1) + " " + rows.row().string(3));
            }
        }
        assertThat(pairs).containsExactlyInAnyOrder("1 java", "1 sql", "2 java", "3 food");
        assertThat(post.tags()).hasToString("Post.tags");
    }

    private record Ids(long... ids) implements KeyedSelect.KeyValues {
        @Override
        public int size() {
            return ids.length;
        }

        @Override
        public void bind(int key, Parameters parameters, int position) {
            parameters.longValue(position, ids[key]);
        }

        @Override
        public Object value(int key) {
            return ids[key];
        }
    }
}
