package blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

@Entity(table = "posts")
public interface Post {
    @Id
    @GeneratedValue
    Long id();

    String title();

    Post title(String title);

    @ForeignKey(User.class) // connects tables: posts.user_id refers to users.id
    Long userId();

    @ManyToOne(backPopulates = "posts") // connects objects, and both sides
    User user();

    Post user(User user);
}
