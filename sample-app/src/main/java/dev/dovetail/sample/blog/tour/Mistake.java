package dev.dovetail.sample.blog.tour;

import java.util.List;

/**
 * A source with an error.
 *
 * @param title the description of the error
 * @param hidden the number of lines at the beginning that are not shown
 * @param source the source
 */
record Mistake(String title, int hidden, String source) {
    private static final String IMPORTS = """
            package wrong;
            import dev.dovetail.annotation.*;
            import java.util.List;
            import java.util.Set;
            """;
    private static final String USER = """
            @Entity abstract class User {
                @Id abstract Long id();
                @OneToMany(backPopulates = "user") abstract List<Post> posts();
            }
            """;

    /** The errors that the tour shows. */
    static final List<Mistake> ALL = List.of(
            mapping("The other side is misspelt.", """
                    @Entity abstract class User {
                        @Id abstract Long id();
                        @OneToMany(backPopulates = "usr") abstract List<Post> posts();
                    }
                    @Entity abstract class Post {
                        @Id abstract Long id();
                        @ForeignKey(User.class) abstract Long userId();
                        @ManyToOne(backPopulates = "posts") abstract User user();
                    }
                    """),
            mapping("One side names the other, the other does not answer.", USER + """
                    @Entity abstract class Post {
                        @Id abstract Long id();
                        @ForeignKey(User.class) abstract Long userId();
                        @ManyToOne abstract User user();
                    }
                    """),
            mapping("A relationship, and no foreign key for it to ride on.", USER + """
                    @Entity abstract class Post {
                        @Id abstract Long id();
                        @ManyToOne(backPopulates = "posts") abstract User user();
                    }
                    """),
            mapping("The foreign key is in the parent.", """
                    @Entity abstract class User {
                        @Id abstract Long id();
                        @ForeignKey(Post.class) abstract Long postId();
                        @OneToMany abstract List<Post> posts();
                    }
                    @Entity abstract class Post {
                        @Id abstract Long id();
                    }
                    """),
            mapping("Two foreign keys to the same parent, and no word on which one is meant.", """
                    @Entity abstract class User {
                        @Id abstract Long id();
                    }
                    @Entity abstract class Post {
                        @Id abstract Long id();
                        @ForeignKey(User.class) abstract Long authorId();
                        @ForeignKey(User.class) abstract Long editorId();
                        @ManyToOne abstract User author();
                    }
                    """),
            mapping("Many to many, and no table for the pairs.", """
                    @Entity abstract class Student {
                        @Id abstract Long id();
                        @ManyToMany(backPopulates = "students") abstract Set<Course> courses();
                    }
                    @Entity abstract class Course {
                        @Id abstract Long id();
                        @ManyToMany(backPopulates = "courses") abstract Set<Student> students();
                    }
                    """),
            new Mistake("""
                    A filter on a table that is not part of the query. (This one needs no processor: a path carries \
                    its root in its type.)""", 5, """
                    package wrong;
                    import static dev.dovetail.sample.blog.Post_.post;
                    import static dev.dovetail.sample.blog.User_.user;
                    import dev.dovetail.sample.blog.Post;
                    import dev.dovetail.session.Session;
                    class Blog {
                        java.util.List<Post> posts(Session session) {
                            return session.select(post).where(user.name.eq("Prince")).list();
                        }
                    }
                    """));

    private static Mistake mapping(String title, String entities) {
        return new Mistake(title, 4, IMPORTS + entities);
    }
}
