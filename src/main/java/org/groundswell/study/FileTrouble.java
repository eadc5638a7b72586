package org.groundswell.study;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Words for what went wrong with a file; Java's own are often no more than its path. */
public final class FileTrouble {
    private FileTrouble() {}

    /** What went wrong, without the file. */
    public static String reason(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "no permission";
        }
        if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
            return ((FileSystemException) trouble).getFile() + " is a file";
        }
        if (trouble instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (trouble instanceof FileSystemException of && of.getReason() != null) {
            return of.getReason();
        }
        String message = trouble.getMessage();
        return message == null ? trouble.getClass().getSimpleName() : message;
    }

    /** What went wrong with which file, where that is known. */
    public static String words(IOException trouble) {
        boolean named = trouble instanceof FileSystemException of && of.getFile() != null;
        return named ? ((FileSystemException) trouble).getFile() + ": " + reason(trouble) : reason(trouble);
    }
}
