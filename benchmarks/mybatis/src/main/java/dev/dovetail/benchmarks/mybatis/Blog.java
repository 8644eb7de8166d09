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

/** The statements. */
public interface Blog {
    /** The columns of a post. */
    String POST = "select id, title, body, views, user_id from posts";

    /** The keys of a list. */
    String IN_KEYS = " in <foreach item='key' collection='keys' open='(' separator=',' close=')'>#{key}</foreach></script>";

    /** One post. */
    @Select(POST + " where id = #{id}")
    Post post(long id);

    /** All posts. */
    @Select(POST)
    List<Post> posts();

    /** Some posts. */
    @Select(POST + " where id between #{first} and #{last}")
    List<Post> postsBetween(@Param("first") long first, @Param("last") long last);

    /** Of one user. */
    @Select(POST + " where user_id = #{id}")
    List<Post> postsOf(long id);

    /** Of a user found by name. */
    @Select("select p.id, p.title, p.body, p.views, p.user_id from posts p join users u on u.id = p.user_id"
            + " where u.name = #{name}")
    List<Post> postsOfUserNamed(String name);

    /** One user. */
    @Select("select id, name, email from users where id = #{id}")
    User user(long id);

    /** Some users. */
    @Select("<script>select id, name, email from users where id" + IN_KEYS)
    List<User> users(@Param("keys") Collection<Long> keys);

    /** Users and posts, joined. */
    @Select("select u.id, u.name, u.email, p.id as post_id, p.title, p.body, p.views"
            + " from users u left join posts p on p.user_id = u.id where u.id between #{first} and #{last}")
    List<UserAndPost> usersWithPosts(@Param("first") long first, @Param("last") long last);

    /** The comments of some posts. */
    @Select("<script>select id, text, post_id from comments where post_id" + IN_KEYS)
    List<Comment> comments(@Param("keys") Collection<Long> posts);

    /** The tags of some posts. */
    @Select("<script>select l.post_id, t.id, t.name from post_tags l join tags t on t.id = l.tag_id where l.post_id" + IN_KEYS)
    List<PostAndTag> tags(@Param("keys") Collection<Long> posts);

    /** One tag. */
    @Select("select id, name from tags where id = #{id}")
    Tag tag(long id);

    /** A number. */
    @Select("${sql}")
    long number(@Param("sql") String sql);

    /** A new user. */
    @Insert("insert into users (name, email) values (#{name}, #{email})")
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    void insertUser(User user);

    /** A new post. */
    @Insert("insert into posts (title, body, views, user_id) values (#{title}, #{body}, #{views}, #{userId})")
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    void insertPost(Post post);

    /** Another title. */
    @Update("update posts set title = #{title} where id = #{id}")
    void updateTitle(Post post);

    /** A new pair. */
    @Insert("insert into post_tags (post_id, tag_id) values (#{post}, #{tag})")
    void link(@Param("post") long post, @Param("tag") long tag);
}
