package dev.dovetail.benchmarks.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.Table;

/** Has an author, comments and tags. */
@Entity
@Table(name = "posts")
public interface Post {
    /** Made by the database. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** The title. */
    String title();

    /** The body. */
    String body();

    /** How often it was read. */
    int views();

    /** The author. */
    @ManyToOne
    User user();

    /** The comments. */
    @OneToMany(mappedBy = "post")
    List<Comment> comments();

    /** The tags. */
    @ManyToMany
    @JoinTable(name = "post_tags", joinColumnName = "post_id", inverseJoinColumnName = "tag_id")
    List<Tag> tags();
}
