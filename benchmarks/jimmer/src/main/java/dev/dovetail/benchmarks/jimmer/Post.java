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

/** A post with its author, comments and tags. */
@Entity
@Table(name = "posts")
public interface Post {
    /** Returns the identifier, which the database generates. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id();

    /** Returns the title. */
    String title();

    /** Returns the body. */
    String body();

    /** Returns the number of views. */
    int views();

    /** Returns the author. */
    @ManyToOne
    User user();

    /** Returns the comments. */
    @OneToMany(mappedBy = "post")
    List<Comment> comments();

    /** Returns the tags. */
    @ManyToMany
    @JoinTable(name = "post_tags", joinColumnName = "post_id", inverseJoinColumnName = "tag_id")
    List<Tag> tags();
}
