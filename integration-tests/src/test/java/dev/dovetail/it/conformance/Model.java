package dev.dovetail.it.conformance;

import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reaches the conformance model's objects by the names that the cases use, through their public accessors. */
final class Model {
    private Model() {}

    static Object create(String type, String name) {
        return switch (type) {
            case "User" -> User_.create().name(name);
            case "Profile" -> Profile_.create().name(name);
            case "Post" -> Post_.create().name(name);
            case "Comment" -> Comment_.create().name(name);
            case "Tag" -> Tag_.create().name(name);
            case "Node" -> Node_.create().name(name);
            default -> throw new IllegalArgumentException("The model has no " + type);
        };
    }

    static @Nullable Object findByName(Session session, Object example, String name) {
        if (example instanceof User) {
            return new UserDao(session).findByName(name);
        }
        if (example instanceof Profile) {
            return new ProfileDao(session).findByName(name);
        }
        if (example instanceof Post) {
            return new PostDao(session).findByName(name);
        }
        if (example instanceof Comment) {
            return new CommentDao(session).findByName(name);
        }
        return example instanceof Tag
                ? new TagDao(session).findByName(name)
                : new NodeDao(session).findByName(name);
    }

    static String label(Object entity) {
        if (entity instanceof User user) {
            return user.name();
        }
        if (entity instanceof Profile profile) {
            return profile.name();
        }
        if (entity instanceof Post post) {
            return post.name();
        }
        if (entity instanceof Comment comment) {
            return comment.name();
        }
        return entity instanceof Tag tag ? tag.name() : ((Node) entity).name();
    }

    /** Refuses a relationship that the object's entity has not, or that is one where the step needs many. */
    static void require(Object entity, String relationship, boolean many) {
        boolean known = switch (relationship) {
            case "posts" -> entity instanceof User || entity instanceof Tag;
            case "profile" -> entity instanceof User;
            case "user" -> entity instanceof Profile || entity instanceof Post;
            case "comments", "tags" -> entity instanceof Post;
            case "post" -> entity instanceof Comment;
            case "parent", "children" -> entity instanceof Node;
            default -> false;
        };
        if (!known) {
            throw new IllegalArgumentException(label(entity) + " has no relationship \"" + relationship + "\".");
        }
        if (many != isCollection(relationship)) {
            throw new IllegalArgumentException(label(entity) + "." + relationship + " is "
                    + (many ? "no collection." : "a collection."));
        }
    }

    static boolean isCollection(String relationship) {
        return switch (relationship) {
            case "posts", "comments", "tags", "children" -> true;
            default -> false;
        };
    }

    @SuppressWarnings("unchecked")
    static List<Object> collection(Object entity, String relationship) {
        List<?> found;
        if (entity instanceof User user) {
            found = user.posts();
        } else if (entity instanceof Post post) {
            found = relationship.equals("tags") ? post.tags() : post.comments();
        } else if (entity instanceof Tag tag) {
            found = tag.posts();
        } else {
            found = ((Node) entity).children();
        }
        return (List<Object>) found;
    }

    static @Nullable Object reference(Object entity, String relationship) {
        if (entity instanceof User user) {
            return user.profile();
        }
        if (entity instanceof Profile profile) {
            return profile.user();
        }
        if (entity instanceof Post post) {
            return post.user();
        }
        return entity instanceof Comment comment ? comment.post() : ((Node) entity).parent();
    }

    static void refer(Object entity, String relationship, @Nullable Object target) {
        if (entity instanceof User user) {
            user.profile((Profile) target);
        } else if (entity instanceof Profile profile) {
            profile.user((User) target);
        } else if (entity instanceof Post post) {
            post.user((User) target);
        } else if (entity instanceof Comment comment) {
            comment.post((Post) target);
        } else {
            ((Node) entity).parent((Node) target);
        }
    }

    @SuppressWarnings("unchecked")
    static void replace(Object entity, String relationship, List<?> content) {
        if (entity instanceof User user) {
            user.posts((List<Post>) content);
        } else if (entity instanceof Post post && relationship.equals("tags")) {
            post.tags((List<Tag>) content);
        } else if (entity instanceof Post post) {
            post.comments((List<Comment>) content);
        } else if (entity instanceof Tag tag) {
            tag.posts((List<Post>) content);
        } else {
            ((Node) entity).children((List<Node>) content);
        }
    }
}
