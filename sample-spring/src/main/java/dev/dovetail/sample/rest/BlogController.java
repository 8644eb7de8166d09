package dev.dovetail.sample.rest;

import dev.dovetail.sample.rest.Views.Change;
import dev.dovetail.sample.rest.Views.NewPost;
import dev.dovetail.sample.rest.Views.NewRemark;
import dev.dovetail.sample.rest.Views.Page;
import dev.dovetail.sample.rest.Views.Remark;
import dev.dovetail.sample.rest.Views.Whole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The REST interface of the blog. */
@RestController
@RequestMapping("/posts")
class BlogController {
    private final Posts posts;

    BlogController(Posts posts) {
        this.posts = posts;
    }

    @GetMapping
    Page page(@RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String author,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "10") int size) {
        return posts.page(words, tag, author, before, size);
    }

    @GetMapping("/{id}")
    Whole whole(@PathVariable long id) {
        return posts.whole(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Whole add(@RequestBody NewPost post) {
        return posts.add(post);
    }

    @PutMapping("/{id}")
    Whole change(@PathVariable long id, @RequestBody Change change) {
        return posts.change(id, change);
    }

    @PostMapping("/{id}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    Remark comment(@PathVariable long id, @RequestBody NewRemark remark) {
        return posts.comment(id, remark.text());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) {
        posts.remove(id);
    }
}
