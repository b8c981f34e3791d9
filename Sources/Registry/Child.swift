/// Someone of school age (适龄儿童少年): a stable number for which rosters' rows stand.
public enum Child {}
