package org.zhinan.lexicon;

/**
 * One way of saying that a list has no members but those named, or none at all ("没有其他在研项目").
 *
 * @param owner the entity type whose list it is
 * @param list the list's name
 * @param assumed whether it is not said but taken for granted, which the answer then says
 */
public record Closing(String owner, String list, Pattern pattern, boolean assumed) {}
