export const firstRunZh = {
  title: '从哪里开始',
  text: '系统已经装好，还没有患者和电话线路。',
  tryTitle: '先用模拟小镇试一试',
  tryText: '系统自带一个小镇，里面的患者会接电话、按键、挂断、不接。不会拨打任何真实号码，随时可以清除。',
  tryAction: '建立模拟小镇',
  tryRunning: '正在建立…',
  connectTitle: '接上医院的电话线路',
  connectText: '准备好运营商给的地址、账号和主叫号码。填好后可以先拨一个测试电话。',
  connectAction: '去接线路',
  waiting: '还没有可以做的工作',
  noPermission: '等管理员接好电话线路、导入患者后就可以开始。',
  sampleHere: '现在看到的是模拟小镇的数据，不会拨打真实号码。',
  wipe: '清除模拟数据',
  wipeTitle: '清除模拟小镇？',
  wipeText:
    '{{patients}} 位模拟患者、{{campaigns}} 个模拟任务和它们的录音都会删除，不能恢复。其他数据不受影响。',
};
