export const settingsZh = {
  menu: '设置',
  title: '设置',
  summary: '对整个系统有效',
  hospital: '医院名称',
  hospitalHint:
    '电话里这样自我介绍：“您好，这里是……”。登录页也显示它。新建外呼任务时默认使用，已有任务不变。',
  abroad: '工作台可以拨打国际长途',
  abroadHint: '默认不可以。110、119、120 和国内号码总能拨。',
  rating: '满意度评价：工作台打出的电话',
  saved: '已保存',
};
