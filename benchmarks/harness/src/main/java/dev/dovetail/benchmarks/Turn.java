package dev.dovetail.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/**
 * The turns of this process among the processes that measure the same work. Each iteration waits for its turn, so that
 * the contenders run alternately, one second each, and a slow phase of the machine affects all of them.
 */
final class Turn implements AutoCloseable {
    private final Socket socket;

    private Turn(Socket socket) {
        this.socket = socket;
    }

    /** Connects to the port in {@code dovetail.benchmarks.turns}. Returns null for a process that runs by itself. */
    static Turn ofThisProcess() throws IOException {
        Integer port = Integer.getInteger("dovetail.benchmarks.turns");
        return port == null ? null : new Turn(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** Waits for the turn of this process. */
    void await() throws IOException {
        if (socket.getInputStream().read() < 0) {
            throw new EOFException("Another contender has failed: this one gets no turn any more.");
        }
    }

    /** Ends the turn, so that the next process can continue. */
    void end() throws IOException {
        socket.getOutputStream().write(1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
