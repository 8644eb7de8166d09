package dev.dovetail.kotlin

import dev.dovetail.session.Database
import org.assertj.core.api.Assertions.assertThat
import org.h2.jdbcx.JdbcDataSource
import org.junit.jupiter.api.Test

/** Checks that entities in Kotlin are stored and found, and that both sides of a relationship are in sync. */
class KotlinTest {
    private val database = Database.of(JdbcDataSource().apply { setURL("jdbc:h2:mem:kotlin;DB_CLOSE_DELAY=-1") })

    @Test
    fun storesAndFinds() {
        KotlinSchema.SCHEMA.createIn(database)
        database.transact { session ->
            val user = User_.create().name("ed")
            val post = Post_.create()
            assertThat(user.id()).isNull()
            assertThat(post.id).isNull()
            post.title = "Hello"
            post.user = user
            assertThat(user.posts()).containsExactly(post)
            session.add(user)
        }
        database.transact { session ->
            val post = session.select(Post_.post).where(Post_.post.user().name.eq("ed")).single()
            assertThat(post.id).isEqualTo(1L)
            assertThat(post.title).isEqualTo("Hello")
            assertThat(post.subtitle).isNull()
            assertThat(post.user!!.posts()).containsExactly(post)
        }
    }
}
