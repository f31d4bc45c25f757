namespace Samla.Model;

/// <summary>As what somebody took part in a meeting.</summary>
public enum AttendanceRole
{
    Member,
    Deputy,
    Observer,
    Guest,
    Secretary,
}
