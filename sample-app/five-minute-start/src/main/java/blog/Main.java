package blog;

import static blog.Post_.post;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import org.h2.jdbcx.JdbcConnectionPool;

public final class Main {
    public static void main(String[] args) {
        Database database = Database.of(JdbcConnectionPool.create("jdbc:h2:mem:blog;DB_CLOSE_DELAY=-1", "sa", ""));
        BlogSchema.SCHEMA.createIn(database);

        database.transact(session -> {
            User prince = User_.create().name("Prince");
            Post kiss = Post_.create().title("Kiss");
            prince.posts().add(kiss);
            System.out.println("In memory: " + kiss.title() + " by " + kiss.user().name());
            session.add(prince);
        });

        try (Session session = database.openSession()) {
            for (Post found : session.select(post).where(post.user().name.eq("Prince")).list()) {
                System.out.println("In the database: " + found.title() + " by " + found.user().name());
            }
        }
    }
}
