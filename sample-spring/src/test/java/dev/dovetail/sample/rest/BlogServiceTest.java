package dev.dovetail.sample.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.session.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BlogServiceTest {
    private final HttpClient http = HttpClient.newHttpClient();
    @Value("${local.server.port}") int port;
    @Autowired JsonMapper json;
    @Autowired Database database;
    @Autowired Posts posts;

    /** An answer of the service. */
    private record Answer(int status, JsonNode body) {}

    private Answer call(String method, String path, Object body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            String text = response.body();
            return new Answer(response.statusCode(), json.readTree(text.isEmpty() ? "null" : text));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode add(String title, String author, String... tags) {
        Answer added = call("POST", "/posts",
                Map.of("title", title, "text", "About " + title, "author", author, "tags", tags));
        assertThat(added.status()).isEqualTo(201);
        return added.body();
    }

    @Test
    void aPageIsFilteredAndContinued() {
        for (int i = 1; i <= 5; i++) {
            add("Page " + i, i % 2 == 0 ? "Even" : "Odd", "paged", "n" + i);
        }
        JsonNode first = call("GET", "/posts?tag=paged&size=2", null).body();
        assertThat(first.get("total").asInt()).isEqualTo(5);
        assertThat(first.get("posts").findValuesAsString("title")).containsExactly("Page 5", "Page 4");
        assertThat(first.get("posts").get(0).get("tags").toString()).isEqualTo("[\"n5\",\"paged\"]");
        JsonNode second = call("GET", "/posts?tag=paged&size=2&before=" + first.get("next").asLong(), null).body();
        assertThat(second.get("posts").findValuesAsString("title")).containsExactly("Page 3", "Page 2");
        JsonNode odd = call("GET", "/posts?author=Odd&words=PAGE", null).body();
        assertThat(odd.get("posts").findValuesAsString("title")).containsExactly("Page 5", "Page 3", "Page 1");
        assertThat(odd.get("next").isNull()).isTrue();
        database.expect(3, () -> posts.page(null, "paged", "Odd", null, 10));
    }

    @Test
    void aPostHasItsCommentsInIt() {
        long id = add("Nested", "Ada", "json").get("id").asLong();
        assertThat(call("POST", "/posts/" + id + "/comments", Map.of("text", "first")).status()).isEqualTo(201);
        call("POST", "/posts/" + id + "/comments", Map.of("text", "second"));
        JsonNode whole = call("GET", "/posts/" + id, null).body();
        assertThat(whole.get("author").asString()).isEqualTo("Ada");
        assertThat(whole.get("comments").findValuesAsString("text")).containsExactly("first", "second");
        database.expect(3, () -> posts.whole(id));
        assertThat(call("DELETE", "/posts/" + id, null).status()).isEqualTo(204);
        assertThat(call("GET", "/posts/" + id, null).status()).isEqualTo(404);
    }

    @Test
    void theSecondOfTwoChangesIsAConflict() {
        JsonNode read = add("Draft", "Ada");
        String path = "/posts/" + read.get("id").asLong();
        Map<String, Object> change = Map.of("version", read.get("version").asInt(), "title", "Final", "text", "x");
        assertThat(call("PUT", path, change).body().get("version").asInt()).isEqualTo(read.get("version").asInt() + 1);
        Answer refused = call("PUT", path, change);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("detail").asString()).contains("has been changed");
        assertThat(call("PUT", path, Map.of("version", 1, "title", "x".repeat(201), "text", "x")).status())
                .isIn(400, 409);
    }

    @Test
    void theServiceDescribesAndWatchesItself() {
        JsonNode api = call("GET", "/v3/api-docs", null).body();
        assertThat(api.get("paths").propertyNames()).contains("/posts", "/posts/{id}", "/posts/{id}/comments");
        add("Timed", "Ada");
        JsonNode timer = call("GET", "/actuator/metrics/dovetail.statements?tag=entity:Post&tag=kind:insert", null)
                .body();
        assertThat(timer.get("measurements").get(0).get("value").asInt()).isPositive();
        assertThat(call("GET", "/actuator/health", null).body().at("/components/dovetail/details/dialect").asString())
                .isEqualTo("h2");
    }
}
