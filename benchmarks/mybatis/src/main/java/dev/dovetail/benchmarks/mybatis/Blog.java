package dev.dovetail.benchmarks.mybatis;

import dev.dovetail.benchmarks.plain.Comment;
import dev.dovetail.benchmarks.plain.Post;
import dev.dovetail.benchmarks.plain.PostAndTag;
import dev.dovetail.benchmarks.plain.Tag;
import dev.dovetail.benchmarks.plain.User;
import dev.dovetail.benchmarks.plain.UserAndPost;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The statements of the works. */
public interface Blog {
    /** The columns of a post. */
    String POST = "select id, title, body, views, user_id from posts";

    /** A condition for a list of identifiers. */
    String IN_KEYS = " in <foreach item='key' collection='keys' open='(' separator=',' close=')'>#{key}</foreach></script>";

    /** Returns one post. */
    @Select(POST + " where id = #{id}")
    Post post(long id);

    /** Returns all posts. */
    @Select(POST)
    List<Post> posts();

    /** Returns the posts with identifiers from {@code first} to {@code last}. */
    @Select(POST + " where id between #{first} and #{last}")
    List<Post> postsBetween(@Param("first") long first, @Param("last") long last);

    /** Returns the posts of a user. */
    @Select(POST + " where user_id = #{id}")
    List<Post> postsOf(long id);

    /** Returns the posts of a user who is found by name. */
    @Select("select p.id, p.title, p.body, p.views, p.user_id from posts p join users u on u.id = p.user_id"
            + " where u.name = #{name}")
    List<Post> postsOfUserNamed(String name);

    /** Returns one user. */
    @Select("select id, name, email from users where id = #{id}")
    User user(long id);

    /** Returns the users with the identifiers {@code keys}. */
    @Select("<script>select id, name, email from users where id" + IN_KEYS)
    List<User> users(@Param("keys") Collection<Long> keys);

    /** Returns users joined with their posts. */
    @Select("select u.id, u.name, u.email, p.id as post_id, p.title, p.body, p.views"
            + " from users u left join posts p on p.user_id = u.id where u.id between #{first} and #{last}")
    List<UserAndPost> usersWithPosts(@Param("first") long first, @Param("last") long last);

    /** Returns the comments of several posts. */
    @Select("<script>select id, text, post_id from comments where post_id" + IN_KEYS)
    List<Comment> comments(@Param("keys") Collection<Long> posts);

    /** Returns the tags of several posts. */
    @Select("<script>select l.post_id, t.id, t.name from post_tags l join tags t on t.id = l.tag_id where l.post_id" + IN_KEYS)
    List<PostAndTag> tags(@Param("keys") Collection<Long> posts);

    /** Returns one tag. */
    @Select("select id, name from tags where id = #{id}")
    Tag tag(long id);

    /** Returns the number that a query gives. */
    @Select("${sql}")
    long number(@Param("sql") String sql);

    /** Inserts a user. */
    @Insert("insert into users (name, email) values (#{name}, #{email})")
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    void insertUser(User user);

    /** Inserts a post. */
    @Insert("insert into posts (title, body, views, user_id) values (#{title}, #{body}, #{views}, #{userId})")
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    void insertPost(Post post);

    /** Updates the title of a post. */
    @Update("update posts set title = #{title} where id = #{id}")
    void updateTitle(Post post);

    /** Inserts an association row of a post and a tag. */
    @Insert("insert into post_tags (post_id, tag_id) values (#{post}, #{tag})")
    void link(@Param("post") long post, @Param("tag") long tag);
}
